"""The final financial report."""
