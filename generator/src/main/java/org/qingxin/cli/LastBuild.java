package org.qingxin.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qingxin.source.Imprint;

/**
 * What a build was made from, what it left and what it said.
 *
 * @param facts all that decides besides files: options, program, commit
 * @param from the folders as they were before anything was read
 * @param site the site as it was published
 */
record LastBuild(String facts, List<Imprint> from, Imprint site, Told told) {
    LastBuild {
        from = List.copyOf(from);
    }

    /**
     * What a build tells.
     *
     * @param files how many the site has
     * @param day the data day
     * @param today when it was made, if the town pins no day
     * @param printed findings
     */
    record Told(int files, LocalDate day, Optional<Today> today, String printed) {}

    /** Which day it was in a zone when it was asked. */
    record Today(ZoneId zone, LocalDate day) {
        boolean isOver() {
            return !LocalDate.now(zone).equals(day);
        }
    }

    /** Whether it was made under these facts, and on this day where the day matters. */
    boolean isOf(String now) {
        return facts.equals(now) && told.today().filter(Today::isOver).isEmpty();
    }

    /** Whether a file had only just been written, so that its bytes have to be looked at. */
    boolean isYoung() {
        return !site.inside().isEmpty()
                || from.stream().anyMatch(each -> !each.inside().isEmpty());
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        text(facts, out);
        out.writeInt(from.size());
        for (Imprint each : from) {
            imprint(each, out);
        }
        imprint(site, out);
        out.writeInt(told.files());
        out.writeLong(told.day().toEpochDay());
        text(told.today().map(each -> each.zone().getId()).orElse(""), out);
        out.writeLong(told.today().map(each -> each.day().toEpochDay()).orElse(0L));
        text(told.printed(), out);
        return bytes.toByteArray();
    }

    /** @throws IOException if these are not the bytes of one */
    static LastBuild of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            String facts = text(in);
            List<Imprint> from = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                from.add(imprint(in));
            }
            Imprint site = imprint(in);
            int files = in.readInt();
            LocalDate day = LocalDate.ofEpochDay(in.readLong());
            String zone = text(in);
            LocalDate then = LocalDate.ofEpochDay(in.readLong());
            Optional<Today> today = zone.isEmpty() ? Optional.empty() : Optional.of(new Today(ZoneId.of(zone), then));
            return new LastBuild(facts, from, site, new Told(files, day, today, text(in)));
        } catch (DateTimeException e) {
            throw new IOException(e);
        }
    }

    private static void imprint(Imprint imprint, DataOutputStream out) throws IOException {
        text(imprint.outside(), out);
        out.writeInt(imprint.inside().size());
        for (Map.Entry<String, String> each : imprint.inside().entrySet()) {
            text(each.getKey(), out);
            text(each.getValue(), out);
        }
    }

    private static Imprint imprint(DataInputStream in) throws IOException {
        String outside = text(in);
        SortedMap<String, String> inside = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            inside.put(text(in), text(in));
        }
        return new Imprint(outside, inside);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(0, length));
        if (bytes.length != length) {
            throw new EOFException();
        }
        return new String(bytes, UTF_8);
    }
}
