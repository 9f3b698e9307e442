"""The building blocks of Word pages, and the writer that turns a layout into a template."""
