"""The journal of services rendered, consultations above all, to enclose with the creative reports."""
