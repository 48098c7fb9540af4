package org.pillarboard.ui.kit.evidence;

import com.vaadin.flow.component.upload.UploadFileListI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** What stands beside a file on its way, and beside one that did not arrive. */
final class IntakeTexts {

    private IntakeTexts() {
    }

    static UploadFileListI18N of(Locale locale) {
        return new UploadFileListI18N()
                .setFile(new UploadFileListI18N.File().setRetry(text(locale, "retry")).setStart(text(locale, "retry"))
                        .setRemove(text(locale, "dismiss")))
                .setUploading(new UploadFileListI18N.Uploading()
                        .setStatus(new UploadFileListI18N.Uploading.Status().setConnecting(text(locale, "connecting"))
                                .setStalled(text(locale, "stalled")).setProcessing(text(locale, "processing"))
                                .setHeld(text(locale, "held")))
                        .setRemainingTime(new UploadFileListI18N.Uploading.RemainingTime()
                                .setPrefix(text(locale, "remaining")).setUnknown(text(locale, "connecting")))
                        .setError(new UploadFileListI18N.Uploading.UploadError().setServerUnavailable(text(locale, "lost"))
                                .setUnexpectedServerError(text(locale, "lost")).setForbidden(text(locale, "lost"))
                                .setFileTooLarge(text(locale, "limit"))));
    }

    private static String text(Locale locale, String key) {
        return I18NProvider.translate(locale, "evidence.intake." + key);
    }
}
