package dk.masterclass.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import dk.masterclass.people.NotVisible;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Somebody else's work looks like a missing page. */
@PermitAll
@ParentLayout(MainLayout.class)
class InvisiblePage extends Div implements HasErrorParameter<NotVisible>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotVisible> parameter) {
        removeAll();
        add(new ErrorNotice("shell.not-found", "shell.not-found.text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found");
    }
}
