"""The templates of ``templates_ru``."""
