"""The budget request for a state social order."""
