"""Word templates: compiled to Python functions, or run by Jinja in a sandbox."""
