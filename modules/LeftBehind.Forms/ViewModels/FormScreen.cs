using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.ViewModels;

/// <summary>What stands over a form on the screen: who it is for, what was chosen, and what can be done with it.</summary>
internal sealed record FormScreen(string Title, string Path)
{
    /// <summary>School or class; null for a blank form.</summary>
    public Organization? Place { get; init; }

    public DateOnly On { get; init; }

    public DateOnly Today { get; init; }

    public FormChoice Choice { get; init; } = new();

    public bool OffersDay { get; init; }

    public bool OffersDrafts { get; init; }

    public bool OffersPortrait { get; init; }

    /// <summary>One child's form, with the code that leads back to the file.</summary>
    public bool OffersPdf { get; init; }

    /// <summary>Made of a list that is gone: there is no workbook of it to come back for.</summary>
    public bool IsOfList { get; init; }

    /// <summary>Whether the school may keep it as handed in.</summary>
    public bool OffersIssue { get; init; }

    /// <summary>Classes of the school to choose from, with their addresses.</summary>
    public IReadOnlyList<(string Text, string Path, bool Chosen)> Places { get; init; } = [];

    /// <summary>A sentence over the form that is not printed.</summary>
    public string? Notice { get; init; }

    public string Heading => Place is null ? Title : $"{Title} · {Place.NameOn(On)}";

    public PaperOrientation Orientation => Choice.Portrait ? PaperOrientation.Portrait : PaperOrientation.Landscape;

    public string LockedQuery => (Query.Length == 0 ? "?" : Query + "&") + "locked=true";

    public string Query => string.Concat(
        OffersDay ? $"?on={On:yyyy-MM-dd}" : "",
        Choice.Drafts ? "&drafts=true" : "",
        Choice.Portrait ? "&portrait=true" : "");
}
