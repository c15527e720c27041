package org.isnad.io;

import java.util.List;

/**
 * Text made of bytes, its lines ended by LF.
 *
 * @param encoding the name of the encoding the bytes were read in
 * @param warnings what was guessed or replaced, one sentence each
 */
record Decoded(String text, String encoding, List<String> warnings) {}
