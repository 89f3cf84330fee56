using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>A file as it will be: one that is there, or a new one that a line makes.</summary>
internal sealed class ChildDraft
{
    private readonly string _before;

    public ChildDraft(ContentItem item, bool isNew, string classKey)
    {
        (Item, IsNew, ClassKey, OrganizationBefore) = (item, isNew, classKey, item.OrganizationId);
        Read();
        // Written once as this version writes it, so that only what a line changes is a change.
        Put();
        _before = item.Document;
    }

    public ContentItem Item { get; }

    public bool IsNew { get; }

    /// <summary>It waits for somebody to approve it, and what it says must not change under their eyes.</summary>
    public bool IsHandedIn { get; init; }

    /// <summary>It is not for the user to see or change: an office writes for a school what the school has not.</summary>
    public bool IsOthers { get; init; }

    /// <summary>Where the child is now; of a class that is still to be made, its cohort.</summary>
    public string ClassKey { get; private set; }

    public ClassChoice? Class { get; private set; }

    public int OrganizationBefore { get; }

    public ChildPart Child { get; private set; } = new();

    public ParentsPart Parents { get; private set; } = new();

    public GuardiansPart Guardians { get; private set; } = new();

    public ConcernsPart Concerns { get; private set; } = new();

    public LivingStatusPart Living { get; private set; } = new();

    public LifecyclePart Lifecycle { get; private set; } = new();

    /// <summary>Who is paired with the child now, in the system or by an earlier line.</summary>
    public string Helper { get; set; } = "";

    /// <summary>Set where the helper becomes another.</summary>
    public HelperDraft? NewHelper { get; set; }

    /// <summary>The row of each sheet that speaks of this child.</summary>
    public Dictionary<int, int> Rows { get; } = [];

    public IEnumerable<string> Phones => Parents.Father.Phones.Concat(Parents.Mother.Phones);

    public bool Moves => !IsNew && Class is { } chosen && chosen.Key != $"{OrganizationBefore}";

    public bool IsChanged => IsNew || Item.Document != _before || NewHelper is not null || Moves;

    public ChildFile File => new() { Child = Child, Parents = Parents, Guardians = Guardians, Concerns = Concerns, Living = Living, Lifecycle = Lifecycle, Study = Item.Get<StudyStatusPart>() };

    public void MoveTo(ClassChoice choice) => (Class, ClassKey) = (choice, choice.Key);

    /// <summary>Writes the parts back into the document, in the spelling in which they are kept.</summary>
    public void Put()
    {
        foreach (var part in new ContentPart[] { Child, Parents, Guardians, Concerns, Living, Lifecycle })
        {
            Item.Put(part);
        }

        FileSpelling.Apply(Item);
        Read();
    }

    /// <summary>What can be put back where a line turns out to be wrong.</summary>
    public Action Remember()
    {
        var (document, helper, newHelper, choice, key) = (Item.Document, Helper, NewHelper, Class, ClassKey);
        return () =>
        {
            (Item.Document, Helper, NewHelper, Class, ClassKey) = (document, helper, newHelper, choice, key);
            Read();
        };
    }

    /// <summary>The same month of birth: known on both sides.</summary>
    public bool IsBornIn(PartialDate? birth) => birth is { Month: { } month } && Child.BirthDate is { Month: { } own } known && known.Year == birth.Value.Year && own == month;

    /// <summary>Something that both know and that differs: then it is another child, whatever the name.</summary>
    public bool Contradicts(ParsedChild parsed) =>
        Differ(parsed.Registry, Child.StudentRegistryNo) || Differ(parsed.ResidentId, Child.ResidentIdNo)
        || (parsed.Birth is { Month: not null } && Child.BirthDate is { Month: not null } && !IsBornIn(parsed.Birth));

    private static bool Differ(string one, string? other) => one.Length > 0 && !string.IsNullOrEmpty(other) && !one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private void Read()
    {
        (Child, Parents, Guardians) = (Item.Get<ChildPart>(), Item.Get<ParentsPart>(), Item.Get<GuardiansPart>());
        (Concerns, Living, Lifecycle) = (Item.Get<ConcernsPart>(), Item.Get<LivingStatusPart>(), Item.Get<LifecyclePart>());
    }
}
