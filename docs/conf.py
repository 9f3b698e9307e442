"""The site's settings; the pages of the reference are written from the forms before the site is built.

sphinx-build -W --keep-going docs docs/_site
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from reference_pages import write_reference

import formgen

project = "formgen"
author = copyright = "the authors of formgen"  # noqa: A001 - Sphinx reads this name
version = release = formgen.__version__
extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_site"]
html_theme = "furo"
html_title = f"formgen {version}"
html_show_sourcelink = False
html_static_path = ["static"]
html_css_files = ["wide.css"]
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
autodoc_typehints = "signature"
autodoc_member_order = "bysource"
# The lexer of a language knows neither «…» nor the marks of our examples.
suppress_warnings = ["misc.highlighting_failure"]


def setup(app: Any) -> None:
    """Write the pages of the reference when a build begins."""
    app.connect("builder-inited", lambda builder: write_reference(Path(builder.srcdir) / "reference"))
