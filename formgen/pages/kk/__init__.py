"""The templates of ``templates_kk``."""
