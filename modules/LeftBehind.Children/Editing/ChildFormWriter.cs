using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>Puts what was typed into an item, field by field; what cannot be read as a date is reported and stays as it was.</summary>
internal sealed class ChildFormWriter(ChildForm form, string term, DateOnly today)
{
    private readonly List<Finding> _findings = [];

    /// <summary>Dates that cannot be read, under the form's own field names.</summary>
    public IReadOnlyList<Finding> Write(ContentItem item)
    {
        item.Alter<ChildPart>(Child);
        item.Alter<ParentsPart>(Parents);
        item.Alter<GuardiansPart>(Guardians);
        item.Alter<ConcernsPart>(part => (part.Text, part.Tags) = (Text(form.Concerns), [.. form.ConcernTags.Distinct()]));
        item.Alter<StudyStatusPart>(Study);
        item.Alter<LivingStatusPart>(Living);
        return _findings;
    }

    private void Child(ChildPart part)
    {
        part.Name = form.Name ?? "";
        part.Sex = form.Sex;
        part.BirthDate = Date(form.BirthDate, "BirthDate", part.BirthDate);
        part.FilledOn = form.FilledOn ?? today;
        part.Ethnicity = Text(form.Background.Ethnicity);
        part.ResidentIdNo = Text(form.Background.ResidentIdNo);
        part.StudentRegistryNo = Text(form.Background.StudentRegistryNo);
        part.HukouPlace = Text(form.Background.HukouPlace);
        part.HukouCode = Text(form.Background.HukouCode);
        part.HukouType = form.Background.HukouType;
        part.IsRuralFamily = form.Background.IsRuralFamily;
        part.HomeAddress = Text(form.Background.HomeAddress);
    }

    private void Parents(ParentsPart part)
    {
        Parent(part.Father, form.Father, "Father");
        Parent(part.Mother, form.Mother, "Mother");
        part.MaritalStatus = form.Background.MaritalStatus;
        part.Custody = form.Background.MaritalStatus is MaritalStatus.Divorced or MaritalStatus.Separated or MaritalStatus.Remarried or MaritalStatus.Unmarried ? form.Background.Custody : null;
        part.MaritalNote = Text(form.Background.MaritalNote);
    }

    private void Parent(Parent parent, ParentForm typed, string field)
    {
        parent.Name = Text(typed.Name);
        parent.Phones = [.. typed.Phones];
        parent.Email = Text(typed.Email);
        parent.Capacity = typed.Capacity;
        parent.CapacitySince = Date(typed.CapacitySince, $"{field}.CapacitySince", parent.CapacitySince);
        parent.StatusSince = Date(typed.StatusSince, $"{field}.StatusSince", parent.StatusSince);
        var current = parent.Absences.FindLast(AbsenceRules.IsOpen);
        parent.Absences = [.. typed.Earlier.Select((absence, index) => Earlier(absence, $"{field}.Earlier[{index}]")).OfType<Absence>()];
        parent.Status = typed.Status;
        if (Current(typed, current, field) is { } absence)
        {
            parent.Absences.Add(absence);
            parent.Status = StatusOf(typed.Status, absence);
        }
        _findings.AddRange(typed.Visits.Select((visit, index) => (visit, index)).Where(entry => entry.visit is { From: null, To: not null })
            .Select(entry => new Finding(FindingCode.VisitBeginMissing, $"{field}.Visits[{entry.index}].From")));
        parent.Visits = [.. typed.Visits.Where(visit => visit.From is not null).Select(visit => new HomeStay { From = visit.From!.Value, To = visit.To })];
    }

    // Where somebody is stated as home, dead or in prison and no date or place of leaving is typed, there is no present absence.
    private Absence? Current(ParentForm typed, Absence? stored, string field)
    {
        var since = Date(typed.Since, $"{field}.Since", stored?.Since);
        var isAway = AbsenceRules.IsAway(typed.Status);
        if (since is null && Text(typed.Place) is null && stored?.DeclaredAwayAsOf is null && !isAway)
        {
            return null;
        }
        var absence = stored ?? new Absence();
        (absence.Since, absence.Place, absence.Reason) = (since, Text(typed.Place), typed.Reason);
        absence.ReturnedOn = Date(typed.ReturnedOn, $"{field}.ReturnedOn", null);
        absence.PlaceLevel = isAway ? LevelOf(typed.Status) : absence.PlaceLevel;
        absence.DeclaredAwayAsOf = since is null ? absence.DeclaredAwayAsOf : null;
        return absence;
    }

    // A typed departure says that somebody is away, a typed return that they are home, whatever stands in the list beside it.
    private static ParentStatus StatusOf(ParentStatus stated, Absence absence) =>
        absence.ReturnedOn is not null && AbsenceRules.IsAway(stated) ? ParentStatus.Home
        : absence.ReturnedOn is null && stated == ParentStatus.Unknown ? ParentStatus.AwayOutOfProvince
        : stated;

    private static PlaceLevel LevelOf(ParentStatus status) => status switch
    {
        ParentStatus.AwayInCounty => PlaceLevel.InCounty,
        ParentStatus.AwayInProvince => PlaceLevel.InProvince,
        ParentStatus.Overseas => PlaceLevel.Overseas,
        _ => PlaceLevel.OutOfProvince,
    };

    private Absence? Earlier(AbsenceForm typed, string field) => typed.IsEmpty ? null : new()
    {
        Since = Date(typed.Since, $"{field}.Since", null),
        ReturnedOn = Date(typed.ReturnedOn, $"{field}.ReturnedOn", null),
        Place = Text(typed.Place),
        PlaceLevel = typed.PlaceLevel,
        Reason = typed.Reason,
        DeclaredAwayAsOf = typed.DeclaredAwayAsOf,
    };

    private void Guardians(GuardiansPart part)
    {
        var known = part.Guardians;
        part.Guardians = [.. form.Guardians.Concat(form.MoreGuardians).Where(typed => !typed.IsEmpty).Select(typed => new Guardian
        {
            PersonId = PersonOf(typed, known),
            Name = Text(typed.Name),
            Relation = Text(typed.Relation),
            Address = Text(typed.Address),
            Phones = [.. typed.Phones],
            Email = Text(typed.Email),
            BirthYear = typed.BirthYear,
            IsAdult = typed.IsAdult,
        })];
        part.Detail = form.Detail;
        part.DetailSince = Date(form.Background.DetailSince, "Background.DetailSince", part.DetailSince);
    }

    // Another name and another relation on the same line are another person.
    private static string? PersonOf(GuardianForm typed, List<Guardian> known)
    {
        var (name, relation) = (Text(typed.Name), Text(typed.Relation));
        return known.Find(guardian => guardian.PersonId is not null && guardian.PersonId == typed.PersonId && (guardian.Name == name || guardian.Relation == relation))?.PersonId
            ?? known.Find(guardian => guardian.Name == name)?.PersonId;
    }

    private void Study(StudyStatusPart part)
    {
        var (level, difficulties, attendance) = (form.Study.Level, Text(form.Study.Difficulties), Text(form.Study.Attendance));
        var entry = part.Terms.Find(known => known.Term == term);
        if (entry is null && level is null && difficulties is null && attendance is null)
        {
            return;
        }
        if (entry is null)
        {
            part.Terms.Add(entry = new() { Term = term, RecordedOn = today });
        }
        (entry.Level, entry.Difficulties, entry.Attendance) = (level, difficulties, attendance);
    }

    private void Living(LivingStatusPart part)
    {
        var typed = form.Living;
        string?[] texts = [Text(typed.Residence), Text(typed.Meals), Text(typed.Transport), Text(typed.Health), Text(typed.Economy)];
        var entry = part.Terms.Find(known => known.Term == term);
        if (entry is null && typed.Boarding is null && texts.All(text => text is null))
        {
            return;
        }
        if (entry is null)
        {
            part.Terms.Add(entry = new() { Term = term, RecordedOn = today });
        }
        (entry.Residence, entry.Meals, entry.Transport, entry.Health, entry.Economy) = (texts[0], texts[1], texts[2], texts[3], texts[4]);
        entry.Boarding = typed.Boarding;
    }

    private PartialDate? Date(string? typed, string field, PartialDate? stored)
    {
        var read = TypedDate.Read(typed);
        if (read.IsWrong)
        {
            _findings.Add(new(FindingCode.DateMalformed, field));
            return stored;
        }
        return read.Date;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim().ReplaceLineEndings("\n");
}
