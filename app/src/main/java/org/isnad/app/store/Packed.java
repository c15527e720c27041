package org.isnad.app.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes with a place in them: small numbers, texts and lists packed one after the other, in the order of reading. */
final class Packed {
    private static final int MORE = 0x80;

    private byte[] bytes;
    private int at;

    private Packed(byte[] bytes) {
        this.bytes = bytes;
    }

    /** An empty one to write to. */
    static Packed empty() {
        return new Packed(new byte[512]);
    }

    /** One to read from. */
    static Packed of(byte[] bytes) {
        return new Packed(bytes);
    }

    byte[] written() {
        return Arrays.copyOf(bytes, at);
    }

    private void room(int more) {
        if (at + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, at + more));
        }
    }

    void number(int value) {
        room(5);
        int left = value;
        while ((left & -MORE) != 0) {
            bytes[at++] = (byte) (left & MORE - 1 | MORE);
            left >>>= 7;
        }
        bytes[at++] = (byte) left;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = bytes[at++];
            value |= (b & MORE - 1) << shift;
            if ((b & MORE) == 0) {
                return value;
            }
        }
    }

    void word(int value) {
        room(4);
        for (int shift = 0; shift < 32; shift += 8) {
            bytes[at++] = (byte) (value >>> shift);
        }
    }

    int word() {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            value |= (bytes[at++] & 0xFF) << shift;
        }
        return value;
    }

    void decimal(@Nullable Double value) {
        number(value == null ? 0 : value == Math.rint(value) && Math.abs(value) < 1e9 ? 1 : 2);
        if (value != null && value == Math.rint(value) && Math.abs(value) < 1e9) {
            number(value.intValue() << 1 ^ value.intValue() >> 31);
        } else if (value != null) {
            long bits = Double.doubleToLongBits(value);
            word((int) bits);
            word((int) (bits >>> 32));
        }
    }

    @Nullable
    Double decimal() {
        int form = number();
        if (form == 0) {
            return null;
        }
        if (form == 1) {
            int folded = number();
            return (double) (folded >>> 1 ^ -(folded & 1));
        }
        long low = word() & 0xFFFFFFFFL;
        return Double.longBitsToDouble(low | (long) word() << 32);
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(0);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length + 1);
        room(utf8.length);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        at += utf8.length;
    }

    @Nullable
    String text() {
        int length = number() - 1;
        if (length < 0) {
            return null;
        }
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    String string() {
        String text = text();
        return text == null ? "" : text;
    }

    /** How an item of a list is written. */
    interface Writer<T> {
        void write(T item);
    }

    /** How an item of a list is read. */
    interface Reader<T> {
        T read();
    }

    <T> void list(List<T> items, Writer<T> writer) {
        number(items.size());
        items.forEach(writer::write);
    }

    <T> List<T> list(Reader<T> reader) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.read());
        }
        return items;
    }
}
