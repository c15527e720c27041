package org.isnad.arabic;

/** An inflected form: its plain spelling and its features, bits of {@link Feature}. */
public record Form(String text, int features) {}
