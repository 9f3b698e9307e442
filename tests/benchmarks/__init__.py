"""How fast formgen is, side by side with what people fill documents with otherwise: ``python -m tests.benchmarks``.

Every subject fills the same template's words with the same data, in a process of its own. The processes take
turns, a few documents each, so that what else the machine does falls on all alike. Before anything is timed
the text of each subject's document is compared with formgen's.
"""
