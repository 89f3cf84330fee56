using LeftBehind.Abstractions.Drafts;
using LeftBehind.Children.Editing;
using LeftBehind.Children.Indexes;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

internal sealed class ChildEditModel
{
    public required ChildForm Form { get; init; }

    public required IReadOnlyList<SelectListItem> Classes { get; set; }

    /// <summary>2026-1</summary>
    public required string Term { get; init; }

    /// <summary>Field of the form and a doubt that does not keep it from being saved.</summary>
    public IReadOnlyDictionary<string, string> Warnings { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<ChildIndex> Namesakes { get; init; } = [];

    /// <summary>When the user typed here last without saving; null where nothing was left.</summary>
    public DateTime? DraftUtc { get; private set; }

    /// <summary>Nothing is changed under the reader's eyes.</summary>
    public bool IsHandedIn { get; init; }

    public string DraftSubject => Form.ContentItemId ?? ChildDrafts.New;

    public ChildEditModel With(FormDraft? draft)
    {
        DraftUtc = draft?.ModifiedUtc;
        return this;
    }

    /// <summary>The county puts right what a school handed in.</summary>
    public bool IsCorrection { get; private set; }

    public string CorrectionReason { get; private set; } = "";

    public ChildEditModel AsCorrection(string reason)
    {
        (IsCorrection, CorrectionReason) = (true, reason);
        return this;
    }

    /// <summary>What the school is called for which an office writes; empty for one's own.</summary>
    public string SchoolName { get; private set; } = "";

    public ChildEditModel For(SchoolChoice school)
    {
        (SchoolName, Classes) = (school.Name, school.Classes);
        return this;
    }

    /// <summary>Whether what is typed is kept meanwhile.</summary>
    public bool IsKept => !IsCorrection && SchoolName.Length == 0;

    public bool IsNew => Form.ContentItemId is null;

    public string? Warning(string field) => Warnings.GetValueOrDefault(field);
}
