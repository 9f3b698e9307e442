"""formgen fills the official forms that Kazakhstan's NGOs and state bodies exchange.

It prints one dataclass as the same form in Kazakh and in Russian, as DOCX and, for tables, as XLSX.
"""

from __future__ import annotations


def __getattr__(name: str) -> object:
    """Import a public name from its module when it is first used: a command loads only what it needs."""
    from importlib import import_module

    from formgen.public_names import module_of, public_names

    if name == "__all__":
        value: object = list(public_names())
    else:
        module = module_of(name)
        if module is None:
            raise AttributeError(f"module 'formgen' has no attribute {name!r}")
        value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from formgen.public_names import public_names

    return list(public_names())
