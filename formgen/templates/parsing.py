"""Parses single tags of a template, such as a cell's placeholder, by Jinja."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, TemplateSyntaxError, nodes

__all__ = ["parse_expression", "parse_statement"]


@cache
def _environment() -> Environment:
    return Environment(autoescape=True, cache_size=0)  # it only parses and needs no sandbox


def parse_expression(text: str) -> nodes.Expr:
    """Return the expression of a placeholder, ``{{ text }}``; ``ValueError`` where it is none."""
    statement = _only(f"{{{{ {text} }}}}", text)
    if isinstance(statement, nodes.Output) and len(statement.nodes) == 1:
        return statement.nodes[0]
    raise ValueError(f"no expression: {text!r}")


def parse_statement(text: str, end: str = "") -> nodes.Node:
    """Return the statement of ``{% text %}``, closed by ``{% end %}``; ``ValueError`` where it is none."""
    return _only(f"{{% {text} %}}" + (f"{{% {end} %}}" if end else ""), text)


def _only(source: str, text: str) -> nodes.Node:
    try:
        body = _environment().parse(source).body
    except (TemplateSyntaxError, RecursionError) as error:
        raise ValueError(f"{text}: {error}") from error
    if len(body) != 1:
        raise ValueError(f"no tag: {text!r}")
    return body[0]
