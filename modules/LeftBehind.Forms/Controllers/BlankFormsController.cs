using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.ViewModels;

namespace LeftBehind.Forms.Controllers;

/// <summary>The forms without a word filled in. Nobody's data, so nothing is logged.</summary>
[RequirePermission(Permissions.View)]
internal sealed class BlankFormsController(IStringLocalizer<Startup> text) : Controller
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet("/admin/forms/blank/annex1")]
    public IActionResult Annex1(FormChoice choice)
    {
        var screen = new FormScreen(text["Registration form (annex 1)"], "/admin/forms/blank/annex1") { Choice = choice, OffersPortrait = true };
        return View("Annex1", new Annex1Screen(screen, new([Annex1Sheet.Blank], screen.Orientation)));
    }

    [HttpGet("/admin/forms/blank/annex2")]
    public IActionResult Annex2() =>
        View("Annex2", new Annex2Screen(new(text["Summary form (annex 2)"], "/admin/forms/blank/annex2"), Annex2Sheet.Blank));

    [HttpGet("/admin/forms/blank/annex1/file")]
    public FileContentResult Annex1File(FormChoice choice) => Workbook(
        "登记表-空白.xlsx", output => Annex1Workbook.Write(output, [Annex1Sheet.Blank], choice.Portrait ? PaperOrientation.Portrait : PaperOrientation.Landscape));

    [HttpGet("/admin/forms/blank/annex2/file")]
    public FileContentResult Annex2File() => Workbook("汇总表-空白.xlsx", output => Annex2Workbook.Write(output, Annex2Sheet.Blank));

    private FileContentResult Workbook(string name, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        return File(content.ToArray(), ContentType, name);
    }
}
