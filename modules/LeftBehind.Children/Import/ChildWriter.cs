using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Import;

/// <summary>Puts what a line says into a file. What it does not say stays; a date or a number that is known is never rubbed out.</summary>
internal static class ChildWriter
{
    public static void Apply(ChildDraft draft, ParsedChild parsed, ICollection<ImportMessage> messages, IStringLocalizer<Startup> text)
    {
        OfChild(draft.Child, parsed);
        foreach (var (role, said) in new[] { (ParentRole.Father, parsed.Father), (ParentRole.Mother, parsed.Mother) })
        {
            ParentWriter.Apply(draft.Parents.Of(role), said, parsed.FilledOn);
            if (ParentWriter.CameHome(draft.Parents.Of(role), said))
            {
                var prefix = role == ParentRole.Father ? ChildFields.FatherPrefix : ChildFields.MotherPrefix;
                messages.Add(new ImportMessage(false, prefix + ChildFields.ParentPlaceAndPhone, text["The file says that this parent is away, the workbook that they are at home. Enter the day of return in the file."]));
            }
        }

        if ((parsed.Father.IsDivorced || parsed.Mother.IsDivorced) && draft.Parents.MaritalStatus is null)
        {
            draft.Parents.MaritalStatus = MaritalStatus.Divorced;
        }

        ParentWriter.ApplyFlag(draft.Parents, parsed);
        OfGuardians(draft.Guardians, parsed);
        draft.Concerns.Text = Said(WithoutTags(parsed.Concerns, draft.Concerns), draft.Concerns.Text);
        OfBoarding(draft.Living, parsed);
        OfHelper(draft, parsed);
        ChangeWriter.Apply(draft.Lifecycle, parsed);
    }

    /// <summary>The day of a line that says something new. A list that only repeats what is known makes no file another one.</summary>
    public static void Date(ChildDraft draft, ParsedChild parsed)
    {
        var child = draft.Child;
        child.FilledOn = child.FilledOn is { } before && (before >= parsed.FilledOn || !parsed.IsDated) ? before : parsed.FilledOn;
    }

    // On the form the kinds of concern stand before the text.
    private static string WithoutTags(string said, ConcernsPart known)
    {
        var parts = said.Split('；', 2);
        return parts[0].Split('、').All(word => known.Tags.Exists(tag => PrintedNames.Of(tag) == word)) ? string.Concat(parts.Skip(1)) : said;
    }

    private static void OfChild(ChildPart child, ParsedChild parsed)
    {
        child.Name = Said(parsed.Name, child.Name) ?? "";
        child.Sex = parsed.Sex ?? child.Sex;
        // A month says less than a day that is known already.
        child.BirthDate = parsed.Birth is { } birth && !(child.BirthDate is { } known && known.Year == birth.Year && (birth.Month is null || birth.Month == known.Month) && birth.Day is null) ? birth : child.BirthDate;
        child.StudentRegistryNo = Said(parsed.Registry, child.StudentRegistryNo);
        child.ResidentIdNo = Said(parsed.ResidentId, child.ResidentIdNo);
        child.Ethnicity = Said(parsed.Ethnicity, child.Ethnicity);
        child.HukouPlace = Said(parsed.HukouPlace, child.HukouPlace);
        child.HukouType = parsed.HukouType ?? child.HukouType;
        child.HomeAddress = Said(parsed.HomeAddress, child.HomeAddress);
    }

    private static void OfGuardians(GuardiansPart part, ParsedChild parsed)
    {
        // The printed form is coarser than what may be known: it changes nothing where it says the same.
        if (parsed.Detail is { } detail && (part.Detail is null || parsed.Form is null || GuardianshipForms.Of(part.Detail.Value) != parsed.Form))
        {
            part.Detail = detail;
        }

        if (parsed.Guardians.Count == 0)
        {
            return;
        }

        // A table with one column for the guardian does not say that there is no other.
        if (parsed.Guardians.All(said => part.Guardians.Exists(known => known.Name == said.Name)))
        {
            foreach (var said in parsed.Guardians)
            {
                Joined(part.Guardians.Find(known => known.Name == said.Name), said);
            }

            return;
        }

        part.Guardians = [.. parsed.Guardians.Select(said => Joined(part.Guardians.Find(known => known.Name == said.Name || (said.Name is null && parsed.Guardians.Count == 1)), said))];
    }

    private static Guardian Joined(Guardian? known, Guardian said)
    {
        var joined = known ?? new Guardian();
        joined.Name = Said(said.Name, joined.Name);
        joined.Relation = Said(said.Relation, joined.Relation);
        joined.Address = Said(said.Address, joined.Address);
        joined.Phones = said.Phones.Count > 0 && !said.Phones.TrueForAll(joined.Phones.Contains) ? [.. said.Phones] : joined.Phones;
        return joined;
    }

    private static void OfBoarding(LivingStatusPart part, ParsedChild parsed)
    {
        if (parsed.Boarding is not { } boarding || part.Terms.Exists(term => term.Boarding == boarding))
        {
            return;
        }

        var term = TermRules.KeyOn(parsed.FilledOn);
        var entry = part.Terms.Find(known => known.Term == term);
        if (entry is null)
        {
            part.Terms.Add(entry = new LivingStatus { Term = term, RecordedOn = parsed.FilledOn });
        }

        entry.Boarding = boarding;
    }

    private static void OfHelper(ChildDraft draft, ParsedChild parsed)
    {
        if (parsed.Helper.Length > 0 && parsed.Helper != draft.Helper)
        {
            draft.Helper = parsed.Helper;
            draft.NewHelper = new HelperDraft(parsed.Helper, parsed.HelperOccupation, parsed.HelperPhone, parsed.PairedOn ?? parsed.FilledOn);
        }
    }

    private static string? Said(string? said, string? known) => string.IsNullOrEmpty(said) ? known : said;
}
