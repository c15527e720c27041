/** The Arabic layer: letters, folded keys, tokens, clitics, word and phrase look-up, sentences, quotations, inflected forms. */
@NullMarked
package org.isnad.arabic;

import org.jspecify.annotations.NullMarked;
