package org.pillarboard.ui.debt;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.pillarboard.debt.DebtBook;
import org.pillarboard.debt.LineKind;

/** The registers beside the ledger; an empty one on a day before its first record says since when there are any, not that there is nothing. */
record RegisterParts(DebtDesk desk, DebtLook at, Words words) {

    Component support(DebtBook book) {
        var registers = desk.registers(at);
        return new FundCards(book, registers, at.lens(), words, registers.ratings().isEmpty() ? desk.unbegun(at, LineKind.RATING) : Optional.empty());
    }

    Component guarantees() {
        var book = desk.registers(at).guarantees();
        var cards = new GuaranteeCards(book, words);
        return book.open().isEmpty() ? unbegun(LineKind.GUARANTEE, cards) : cards;
    }

    Component assets() {
        var book = desk.registers(at).assets();
        var cards = new AssetCards(book, words);
        return book.assets().isEmpty() ? unbegun(LineKind.ASSET, cards) : cards;
    }

    private Component unbegun(LineKind kind, Component empty) {
        return desk.unbegun(at, kind).<Component>map(began -> new UnbegunCard(words.began(kind, began), words)).orElse(empty);
    }
}
