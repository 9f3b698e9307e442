"""The report on the public discussion of the topics of a state social order."""
