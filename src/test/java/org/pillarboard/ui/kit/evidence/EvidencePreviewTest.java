package org.pillarboard.ui.kit.evidence;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pillarboard.Office;
import org.pillarboard.ViewTest;
import org.pillarboard.evidence.Evidences;
import org.pillarboard.identity.LeverageClass;
import org.pillarboard.identity.Role;
import org.pillarboard.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;

/** Pictures and PDF are shown in the page; nothing else ever is, whatever it calls itself. */
@Import(Office.class)
class EvidencePreviewTest extends ViewTest {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SCRIPT = "notes of the day\n<script>alert(1)</script>\n".getBytes(StandardCharsets.UTF_8);
    private static int counter;
    @Autowired
    private Office office;
    @Autowired
    private Evidences evidences;
    @Autowired
    private EvidenceDownloads downloads;
    @Autowired
    private JdbcTemplate jdbc;
    private String firm;
    private String owner;
    private UUID figure;

    @BeforeEach
    void openTheOffice() {
        firm = office.unit("EP" + ++counter, "CITY", LeverageClass.NONE, true);
        owner = office.person("keeper", Role.OWNER, firm, null);
        figure = Ids.next();
        login(owner, "OWNER");
    }

    /** What no browser can draw is told of, and can still be had. */
    @Test
    void saysOfADamagedPictureThatItCannotBeShown() throws IOException {
        keep("place.png", picture());
        list();
        press("预览 place.png");
        BasicUtilsKt._fireDomEvent(_get(_get(Dialog.class), Image.class), "error");
        assertThat(seen(_get(Dialog.class))).contains("图片无法显示", "原文件仍在", "下载 place.png");
        assertThat(_find(_get(Dialog.class), Image.class)).isEmpty();
    }

    @Test
    void opensAPdfAndAPictureOverThePage() throws IOException {
        keep("paper.pdf", PDF);
        keep("place.png", picture());
        list();
        assertThat(previews()).hasSize(2);
        press("预览 paper.pdf");
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("paper.pdf");
        assertThat(_get(IFrame.class).getTitle()).hasValue("paper.pdf");
        press("下一份");
        _assertNone(IFrame.class);
        assertThat(_get(Image.class).getAlt()).hasValue("佐证图片 place.png");
        press("关闭预览");
        _assertNone(Dialog.class);
    }

    @Test
    void opensOnceForADoublePress() {
        keep("paper.pdf", PDF);
        list();
        press("预览 paper.pdf");
        ComponentUtil.fireEvent(previews().getFirst(), new ClickEvent<>(previews().getFirst()));
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void sendsAPdfForAFrameOfOursAlone() throws IOException {
        var answer = answer(downloads.shown(keep("paper.pdf", PDF)));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'").contains("frame-ancestors 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void letsAPictureIntoNoFrame() throws IOException {
        var answer = answer(downloads.shown(keep("place.png", picture())));
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox").contains("frame-ancestors 'none'");
    }

    @Test
    void leavesATableAnAttachment() throws IOException {
        UUID table = keep("spaces.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        list();
        assertThat(previews()).isEmpty();
        assertThat(answer(downloads.shown(table)).getStatus()).isEqualTo(404);
        assertAttachment(table);
    }

    /** One kept before a name had to say what the content is. */
    @Test
    void leavesAPageDisguisedAsPdfAnAttachment() throws IOException {
        UUID disguised = keep("paper.txt", SCRIPT);
        jdbc.update("update evidence set file_name = 'paper.pdf' where id = ?", disguised);
        list();
        assertThat(previews()).isEmpty();
        assertThat(answer(downloads.shown(disguised)).getStatus()).isEqualTo(404);
        assertAttachment(disguised);

        jdbc.update("update evidence set media_type = 'application/pdf' where id = ?", disguised);
        assertThat(answer(downloads.shown(disguised)).getStatus()).as("judged by its content once more").isEqualTo(404);
        assertAttachment(disguised);
    }

    @Test
    void tellsWhichFileWasTakenAndNotWhichWasLookedAt() throws IOException {
        UUID paper = keep("paper.pdf", PDF);
        answer(downloads.shown(paper));
        assertThat(taken(paper)).isEmpty();
        answer(downloads.of(paper));
        assertThat(taken(paper)).singleElement().asString().startsWith("paper.pdf ");
    }

    private List<String> taken(UUID paper) {
        return jdbc.queryForList("select after_text from trail where kind = 'EXPORT' and subject = 'evidence' and subject_id = ?", String.class,
                paper.toString());
    }

    @Test
    void knowsNothingForAStranger() throws IOException {
        UUID paper = keep("paper.pdf", PDF);
        String other = office.unit("EP" + ++counter, "CITY", LeverageClass.NONE, true);
        login(office.person("stranger", Role.OWNER, other, null), "OWNER");
        var answer = answer(downloads.shown(paper));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(jdbc.queryForObject("select count(*) from trail where kind = 'REFUSAL' and subject_id = ?", Integer.class,
                paper.toString())).isPositive();
    }

    /** A file tells which of the papers asked for it is, by its name; one brought for none tells nothing. */
    @Test
    void tellsTheKindOfEveryFile() {
        evidences.add(new Evidences.Subject("test", figure, firm), "permit", "kind.pdf", PDF);
        keep("none.pdf", PDF);
        var list = new EvidenceList(evidences.behind("test", List.of(figure)).get(figure), downloads).withKinds(kind -> "<" + kind + ">");
        UI.getCurrent().add(list);
        assertThat(_find(list, Span.class, spec -> spec.withClasses("ver"))).extracting(Span::getText).containsExactly("<permit>");
    }

    private void assertAttachment(UUID file) throws IOException {
        var answer = answer(downloads.of(file));
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private UUID keep(String name, byte[] content) {
        return evidences.add(new Evidences.Subject("test", figure, firm), name, content);
    }

    private void list() {
        UI.getCurrent().add(new EvidenceList(evidences.behind("test", List.of(figure)).get(figure), downloads));
    }

    private static List<NativeButton> previews() {
        return _find(NativeButton.class).stream().filter(button -> button.getAriaLabel().orElse("").startsWith("预览")).toList();
    }

    private static void press(String label) {
        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-label", label)));
    }

    private static MockHttpServletResponse answer(DownloadHandler handler) throws IOException {
        var answer = new MockHttpServletResponse();
        handler.handleDownloadRequest(new DownloadEvent(VaadinRequest.getCurrent(),
                new VaadinServletResponse(answer, (VaadinServletService) VaadinService.getCurrent()), VaadinSession.getCurrent(),
                UI.getCurrent().getElement()));
        return answer;
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
