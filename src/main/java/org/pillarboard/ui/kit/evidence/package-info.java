/**
 * Evidence on the screen: files listed, shown in the page where that is safe (pictures and PDF), handed out as attachments. The only parts of
 * the kit that know a feature, because every screen shows the same files in the same way.
 *
 * <p>Fed by screens with rows; what is handed out goes through {@link org.pillarboard.evidence.Evidences#content}, which
 * checks the scope.
 */
@NullMarked
@NamedInterface("evidence")
package org.pillarboard.ui.kit.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
