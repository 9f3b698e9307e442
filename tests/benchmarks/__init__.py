"""Compares formgen's speed with that of other libraries that fill documents: ``python -m tests.benchmarks``.

Every subject fills the same template with the same data, in a process of its own. The processes take turns, a few
documents each, so that other work on the machine slows all of them alike. Before anything is timed, the text of
each subject's document is compared with formgen's.
"""
