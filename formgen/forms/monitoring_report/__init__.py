"""The report on the monitoring of a state social order."""
