package org.onrecord.model;

/**
 * What read a claim.
 *
 * @param name "onrecord" for the built-in engine
 * @param version of the program
 * @param rules hash of the vocabularies and rules in use
 */
public record Engine(String name, String version, String rules) {}
