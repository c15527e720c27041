/**
 * What claims of different pages have to do with one another. {@link org.isnad.link.AccountReader} flattens a record
 * into {@link org.isnad.link.Account}s; {@link org.isnad.link.AccountKeys} names the candidates that are worth comparing;
 * {@link org.isnad.link.Ties} says whether two accounts are on one matter and why; {@link org.isnad.link.CopyMarks} and
 * {@link org.isnad.link.Copies} find text that pages share; {@link org.isnad.link.QuestionReader} sets the accounts of an
 * event side by side.
 */
@NullMarked
package org.isnad.link;

import org.jspecify.annotations.NullMarked;
