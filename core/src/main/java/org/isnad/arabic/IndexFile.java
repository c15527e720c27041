package org.isnad.arabic;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Row;
import org.isnad.lexicon.Table;

/**
 * A lexicon with its compiled index in one file, so that a program starts without generating a million forms: the
 * build writes it into the jar. The form belongs to the program that wrote it and is not for exchange.
 */
public final class IndexFile {
    private static final int MAGIC = 0x49534E44;
    private static final int VERSION = 1;

    private IndexFile() {}

    /** A lexicon and the index made from it. */
    public record Compiled(Lexicon lexicon, WordIndex index) {
        /** Compiles a lexicon in the memory of the running program. */
        public static Compiled of(Lexicon lexicon) {
            return new Compiled(lexicon, WordIndex.of(lexicon));
        }
    }

    /** Compiles the files of a lexicon and writes all. */
    public static void write(SortedMap<String, String> files, OutputStream to) throws IOException {
        Lexicon lexicon = Lexicon.read(files);
        WordIndex index = WordIndex.of(lexicon);
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(lexicon.hash());
        out.writeInt(files.size());
        for (Map.Entry<String, String> file : files.entrySet()) {
            out.writeUTF(file.getKey());
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
        lemmas(out, lexicon, index);
        FormTable.Data forms = index.words().data();
        longs(out, forms.hashes());
        ints(out, forms.first());
        ints(out, forms.count());
        ints(out, forms.lemmaOf());
        ints(out, forms.featuresOf());
        PhraseTrie.Data phrases = index.phrases().data();
        longs(out, phrases.hashes());
        ints(out, phrases.nodes());
        ints(out, phrases.firstEntry());
        ints(out, phrases.entries());
        out.flush();
    }

    private static void lemmas(DataOutputStream out, Lexicon lexicon, WordIndex index) throws IOException {
        out.writeInt(index.classes().size());
        for (Map.Entry<String, Integer> wordClass : index.classes().entrySet()) {
            out.writeUTF(wordClass.getKey());
            out.writeInt(wordClass.getValue());
        }
        Map<Row, int[]> places = new IdentityHashMap<>();
        int tableNumber = 0;
        for (Table table : lexicon.tables()) {
            for (int r = 0; r < table.rows().size(); r++) {
                places.put(table.rows().get(r), new int[] {tableNumber, r});
            }
            tableNumber++;
        }
        int[] numbers = new int[index.lemmas().size() * 3];
        for (Lemma lemma : index.lemmas()) {
            int[] place = Objects.requireNonNull(places.get(lemma.row()));
            numbers[lemma.id() * 3] = place[0];
            numbers[lemma.id() * 3 + 1] = place[1];
            numbers[lemma.id() * 3 + 2] = Long.numberOfTrailingZeros(lemma.classBit());
        }
        ints(out, numbers);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException where the file is of another version of the program
     */
    public static Compiled read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("the compiled lexicon is of another version; build the program again");
        }
        String hash = in.readUTF();
        SortedMap<String, String> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            files.put(name, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        // the tables are cut into rows while the arrays behind them are read
        CompletableFuture<Lexicon> tables = CompletableFuture.supplyAsync(() -> Lexicon.read(files, hash));
        Map<String, Integer> classes = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            classes.put(in.readUTF(), in.readInt());
        }
        int[] rows = ints(in);
        FormTable.Data forms = new FormTable.Data(longs(in), ints(in), ints(in), ints(in), ints(in));
        PhraseTrie.Data phraseData = new PhraseTrie.Data(longs(in), ints(in), ints(in), ints(in));
        Lexicon lexicon = tables.join();
        List<Lemma> lemmas = lemmas(rows, lexicon);
        FormTable words = new FormTable(lemmas, forms);
        PhraseTrie phrases = new PhraseTrie(lemmas, phraseData);
        return new Compiled(lexicon, new WordIndex(lemmas, classes, words, phrases));
    }

    private static List<Lemma> lemmas(int[] numbers, Lexicon lexicon) {
        List<Table> tables = new ArrayList<>(lexicon.tables());
        List<Lemma> lemmas = new ArrayList<>(numbers.length / 3);
        for (int i = 0; i < numbers.length; i += 3) {
            Row row = tables.get(numbers[i]).rows().get(numbers[i + 1]);
            lemmas.add(new Lemma(i / 3, row, 1L << numbers[i + 2]));
        }
        return lemmas;
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        out.write(buffer.array());
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int[] values = new int[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(values.length * Integer.BYTES))
                .asIntBuffer()
                .get(values);
        return values;
    }

    private static void longs(DataOutputStream out, long[] values) throws IOException {
        out.writeInt(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
        buffer.asLongBuffer().put(values);
        out.write(buffer.array());
    }

    private static long[] longs(DataInputStream in) throws IOException {
        long[] values = new long[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(values.length * Long.BYTES))
                .asLongBuffer()
                .get(values);
        return values;
    }
}
