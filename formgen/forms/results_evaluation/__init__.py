"""The evaluation of a state social order's results."""
