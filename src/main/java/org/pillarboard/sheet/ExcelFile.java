package org.pillarboard.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.pillarboard.shared.RuleViolation;

/** Reads the rows of a workbook. What a workbook unpacks to is bounded before it is opened. */
final class ExcelFile {

    private static final int MAX_UNPACKED = 64 * 1024 * 1024;

    private ExcelFile() {
    }

    static RawSheet read(byte[] bytes, SheetFormat format, ReadAs as) {
        if (format == SheetFormat.XLSX) {
            requireModest(bytes);
        }
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            return read(book, format, as);
        } catch (RuleViolation told) {
            throw told;
        } catch (EncryptedDocumentException locked) {
            throw new RuleViolation("sheet.encrypted");
        } catch (IOException | RuntimeException broken) {
            // POI answers a damaged workbook with exceptions of a dozen unrelated classes
            throw new RuleViolation("sheet.unreadable");
        }
    }

    private static void requireModest(byte[] bytes) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MAX_UNPACKED) {
                        throw new RuleViolation("sheet.tooLarge.unpacked", MAX_UNPACKED / 1024 / 1024);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation("sheet.unreadable");
        }
    }

    private static RawSheet read(Workbook book, SheetFormat format, ReadAs as) {
        List<String> names = IntStream.range(0, book.getNumberOfSheets())
                .filter(index -> !book.isSheetHidden(index) && !book.isSheetVeryHidden(index))
                .mapToObj(book::getSheetName).toList();
        String name = as.sheet() != null ? as.sheet() : names.isEmpty() ? "" : names.getFirst();
        Sheet sheet = names.contains(name) ? book.getSheet(name) : null;
        if (sheet == null) {
            throw new RuleViolation("sheet.noSheet", name);
        }
        var merged = sheet.getMergedRegions().stream().map(region -> new RawSheet.Area(region.getFirstRow() + 1,
                region.getLastRow() + 1, region.getFirstColumn(), region.getLastColumn())).toList();
        return new RawSheet(format, as.withSheet(name), names, rows(sheet), merged);
    }

    /** Only rows and cells with content: formats reach to the last row of a sheet often enough. */
    private static List<SheetRow> rows(Sheet sheet) {
        var rows = new ArrayList<SheetRow>();
        for (Row row : sheet) {
            var cells = new ArrayList<SheetCell>();
            for (Cell cell : row) {
                put(cells, cell.getColumnIndex(), ExcelCells.read(cell));
            }
            if (!cells.isEmpty()) {
                rows.add(new SheetRow(row.getRowNum() + 1, cells));
            }
            RawSheet.requireFit(rows.size(), cells.size());
        }
        return rows;
    }

    private static void put(List<SheetCell> cells, int column, SheetCell cell) {
        if (!cell.isBlank()) {
            RawSheet.requireFit(0, column + 1);
            while (cells.size() < column) {
                cells.add(SheetCell.BLANK);
            }
            cells.add(cell);
        }
    }
}
