package org.pillarboard.ui.exchange;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pillarboard.sheet.ReadAs;
import org.pillarboard.sheet.SheetFormat;
import org.pillarboard.sheet.SheetReader;
import org.pillarboard.sheet.SheetTable;
import org.pillarboard.ui.kit.Card;
import org.pillarboard.ui.kit.FileChip;

/** Where a file is dropped, and how it was read: encoding, separator, sheet and header row can be told otherwise. */
final class FileCard extends Composite<Div> {

    private final Div reading = new Div();
    private final Consumer<ReadAs> onReadAs;
    private final Upload upload;

    FileCard(BiConsumer<String, byte[]> onFile, Consumer<ReadAs> onReadAs, Consumer<String> onRefused) {
        this.onReadAs = onReadAs;
        reading.addClassName("f4");
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> onFile.accept(metadata.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetReader.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".tsv", ".txt", ".xlsx", ".xls");
        var choose = new Button(getTranslation("import.upload.choose"));
        choose.addThemeNames("tertiary", "small");
        upload.setUploadButton(choose);
        upload.setI18n(words());
        upload.addFileRejectedListener(event -> onRefused.accept(getTranslation("import.upload.refused", event.getFileName())));
        upload.addAllFinishedListener(event -> upload.clearFileList());
    }

    private UploadI18N words() {
        var dropFiles = new UploadI18N.DropFiles();
        dropFiles.setOne(getTranslation("import.upload.drop"));
        return new UploadI18N().setDropFiles(dropFiles);
    }

    @Override
    protected Div initContent() {
        var limit = new Span(getTranslation("import.upload.limit"));
        limit.addClassName("cap");
        return new Div(new Card(getTranslation("import.file")).body(upload, limit, reading));
    }

    /** The file alone: it has not been read. */
    void name(String fileName) {
        reading.removeAll();
        reading.add(new FileChip(fileName));
    }

    void show(String fileName, SheetTable table) {
        name(fileName);
        var as = table.readAs();
        if (table.format() == SheetFormat.CSV) {
            reading.add(select("import.charset", ReadAs.CHARSETS, as.charset(), told -> as.withCharset(told)),
                    select("import.separator", ReadAs.SEPARATORS, as.separator(), told -> as.withSeparator(told)));
        } else {
            reading.add(select("import.sheet", table.sheets(), as.sheet(), told -> as.withSheet(told).withHeaderRow(0)));
        }
        reading.add(headerRow(as));
    }

    private Select<String> select(String label, List<String> choices, String chosen,
            Function<String, ReadAs> told) {
        var select = new Select<String>();
        select.setLabel(getTranslation(label));
        select.setItems(choices);
        select.setItemLabelGenerator(choice -> ReadAs.SEPARATORS.contains(choice)
                ? getTranslation("import.separator." + ReadAs.SEPARATORS.indexOf(choice)) : choice);
        select.setValue(chosen);
        select.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                onReadAs.accept(told.apply(event.getValue()));
            }
        });
        return select;
    }

    private IntegerField headerRow(ReadAs as) {
        var field = new IntegerField(getTranslation("import.headerRow"));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setValue(as.headerRow());
        field.addValueChangeListener(event -> {
            if (event.getValue() != null && event.getValue() > 0) {
                onReadAs.accept(as.withHeaderRow(event.getValue()));
            }
        });
        return field;
    }
}
