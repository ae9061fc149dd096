"""Mutation tests: would the tests notice if the method were wrong?"""
