package org.isnad.arabic;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.RandomAccess;

/**
 * An immutable list of a few elements over an array. The readings and phrases of all tokens are of this one class, so
 * that a loop over them, which every rule has, compiles to a loop over the array without an iterator.
 */
final class Few<E> extends AbstractList<E> implements RandomAccess {
    private static final Few<?> NONE = new Few<>(new Object[0]);

    private final Object[] elements;

    private Few(Object[] elements) {
        this.elements = elements;
    }

    @SuppressWarnings("unchecked")
    static <E> Few<E> none() {
        return (Few<E>) NONE;
    }

    static <E> Few<E> of(List<E> list) {
        return list.isEmpty() ? none() : new Few<>(list.toArray());
    }

    @Override
    @SuppressWarnings("unchecked")
    public E get(int i) {
        return (E) elements[i];
    }

    @Override
    public int size() {
        return elements.length;
    }

    @Override
    public boolean isEmpty() {
        return elements.length == 0;
    }

    @Override
    public Iterator<E> iterator() {
        return new Walk<>(elements);
    }

    /** A walk over the elements. */
    private static final class Walk<E> implements Iterator<E> {
        private final Object[] elements;
        private int next;

        Walk(Object[] elements) {
            this.elements = elements;
        }

        @Override
        public boolean hasNext() {
            return next < elements.length;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E next() {
            if (next >= elements.length) {
                throw new NoSuchElementException();
            }
            return (E) elements[next++];
        }
    }
}
