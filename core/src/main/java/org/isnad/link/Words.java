package org.isnad.link;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The content words of a text as numbers. */
final class Words {
    private static final int SHORTEST = 3;
    private static final int ID_BYTES = 10;

    private Words() {}

    /** The hashes of the words of at least three letters, without article and proclitics, sorted, without doubles. */
    static int[] hashes(String text) {
        return NameKey.of(text).words().stream()
                .filter(word -> word.length() >= SHORTEST)
                .mapToInt(Words::hash)
                .sorted()
                .distinct()
                .toArray();
    }

    private static int hash(String word) {
        return (int) (hash64(word) >>> 32);
    }

    /** A 64-bit hash of letters: FNV-1a (Fowler, Noll, Vo; public domain), its bits mixed once more. */
    static long hash64(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mix(hash);
    }

    /** Spreads a number over 64 bits (the finaliser of SplitMix64; Steele, Lea, Flood, 2014). */
    static long mix(long number) {
        long hash = (number ^ number >>> 30) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
        return hash ^ hash >>> 31;
    }

    /** How many members of the smaller one of two sorted sets the other one has too, as a share. */
    static double shared(int[] a, int[] b) {
        int i = 0;
        int k = 0;
        int both = 0;
        while (i < a.length && k < b.length) {
            int order = Integer.compare(a[i], b[k]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        int least = Math.min(a.length, b.length);
        return least == 0 ? 0 : (double) both / least;
    }

    /** A content id: the first bytes of the SHA-256 hash, in hexadecimal. */
    static String hex(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
