package org.pillarboard.exchange;

import java.util.UUID;
import org.pillarboard.sheet.ReadAs;

/**
 * A remembered mapping.
 *
 * @param <M>    how a file of its kind is mapped
 * @param own    whether the reader made it; only its maker changes it
 * @param shared whether everybody who imports may use it
 * @param readAs how its files were read
 */
public record MappingRow<M>(UUID id, String name, String ownerName, boolean own, boolean shared, ReadAs readAs, M mapping) {
}
