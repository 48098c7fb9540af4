package org.pillarboard.demo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The bytes of invented papers, byte for byte the same everywhere. */
final class Paper {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 200;

    private Paper() {
    }

    /** A PDF of one page that says what it is. */
    static byte[] statement(int copy) {
        String drawn = "BT /F1 22 Tf 72 740 Td (DEMONSTRATION DATA - NOT REAL) Tj 0 -40 Td /F1 14 Tf (Statement no. "
                + (copy + 1) + ", seed " + Dice.SEED + ") Tj ET";
        var parts = List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + drawn.length() + " >>\nstream\n" + drawn + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (int i = 0; i < parts.size(); i++) {
            places.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(parts.get(i)).append("\nendobj\n");
        }
        int table = pdf.length();
        pdf.append("xref\n0 ").append(parts.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> pdf.append("0".repeat(10 - place.toString().length())).append(place).append(" 00000 n \n"));
        pdf.append("trailer\n<< /Size ").append(parts.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A list as a table of its own. */
    static byte[] list(int copy) {
        var dice = Dice.of("list", copy);
        var text = new StringBuilder("no,item,done\r\n");
        for (int i = 1; i <= 12; i++) {
            text.append(i).append(",DEMO-").append(copy + 1).append('-').append(i).append(',').append(dice.chance(0.9) ? 'Y' : 'N')
                    .append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A PNG of sky, ground and a stripe where the works would be. */
    static byte[] photo(int copy) {
        var raw = new ByteArrayOutputStream();
        int works = 90 + copy * 6;
        for (int y = 0; y < HEIGHT; y++) {
            raw.write(0);
            for (int x = 0; x < WIDTH; x++) {
                boolean built = y > works && y < 170 && x / 24 % 2 == copy % 2;
                raw.write(built ? 200 : y < 120 ? 120 + y / 2 : 150);
                raw.write(built ? 190 : y < 120 ? 160 + y / 3 : 130);
                raw.write(built ? 170 : y < 120 ? 210 : 90);
            }
        }
        return png(raw.toByteArray());
    }

    private static byte[] png(byte[] raw) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var head = new ByteArrayOutputStream();
        head.writeBytes(number(WIDTH));
        head.writeBytes(number(HEIGHT));
        head.writeBytes(new byte[] {8, 2, 0, 0, 0});
        out.writeBytes(chunk("IHDR", head.toByteArray()));
        out.writeBytes(chunk("IDAT", deflated(raw)));
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(data);
        var sum = new CRC32();
        sum.update(body.toByteArray());
        var chunk = new ByteArrayOutputStream();
        chunk.writeBytes(number(data.length));
        chunk.writeBytes(body.toByteArray());
        chunk.writeBytes(number((int) sum.getValue()));
        return chunk.toByteArray();
    }

    private static byte[] deflated(byte[] raw) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(raw);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        var buffer = new byte[4096];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }
}
