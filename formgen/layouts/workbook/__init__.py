"""The building blocks of workbooks, and the writer of their templates."""
