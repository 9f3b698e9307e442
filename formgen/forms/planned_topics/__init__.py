"""The planned topics of a state social order, for public discussion."""
