using LeftBehind.Abstractions.Security;
using LeftBehind.Children.ClassLists;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;

namespace LeftBehind.Forms.Controllers;

/// <summary>Blank forms with the names of a class list: it is read, shown as a form for each pupil, and not kept.</summary>
[RequirePermission(Permissions.View)]
internal sealed class PrefilledFormsController(IClassLists lists, FormPlaces places, FormLog log, IStringLocalizer<Startup> text) : Controller
{
    private const string Path = "/admin/forms/blank/annex1/list";

    [HttpGet(Path)]
    public IActionResult Index() => View(new PrefillPage([]));

    [HttpPost(Path)]
    [RequestSizeLimit(32 * 1024 * 1024)]
    public async Task<IActionResult> Index(IFormFile? list, bool portrait, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (list is not { Length: > 0 })
        {
            return View(new PrefillPage([new(true, "", text["Choose the workbook with the class list."])]));
        }
        using var content = new MemoryStream();
        await list.CopyToAsync(content, cancellationToken);
        var read = lists.Read(content.ToArray(), cancellationToken);
        if (read.IsRefused)
        {
            return View(new PrefillPage(read.Remarks));
        }
        var mark = await places.OwnAsync(cancellationToken) is { } own ? await log.PrintedAsync("Annex1", own, read.Pupils.Count, cancellationToken) : "";
        var screen = new FormScreen(text["Registration forms of a class list"], Path)
        {
            Choice = new() { Portrait = portrait },
            IsOfList = true,
            Notice = text["{0} forms. Nothing of the list has been kept: print them now.", read.Pupils.Count],
        };
        return View("Annex1", new Annex1Screen(screen, new([.. read.Pupils.Select(Annex1Prefill.Of)], screen.Orientation) { Mark = mark }) { Remarks = read.Remarks });
    }
}
