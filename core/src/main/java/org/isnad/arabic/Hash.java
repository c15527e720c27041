package org.isnad.arabic;

/** A 64-bit hash of letters: FNV-1a with the finaliser of MurmurHash3 (Austin Appleby, public domain). Never 0. */
final class Hash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    static long of(CharSequence text, int start, int end) {
        long h = OFFSET;
        for (int i = start; i < end; i++) {
            h = (h ^ text.charAt(i)) * PRIME;
        }
        return mix(h);
    }

    static long of(char[] text, int start, int end) {
        long h = OFFSET;
        for (int i = start; i < end; i++) {
            h = (h ^ text[i]) * PRIME;
        }
        return mix(h);
    }

    static long mix(long h) {
        h ^= h >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }
}
