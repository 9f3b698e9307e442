"""Repairs of generated forms that the rules of one form need; ``tests.support.strategies`` finds them by the form's id.

Most forms have none. A module here holds ``repair(draw, form)``, which returns the form with its own rules met.
"""
