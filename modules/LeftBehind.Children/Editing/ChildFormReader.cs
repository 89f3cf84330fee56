using LeftBehind.Children.Entities;
using LeftBehind.Children.Parts;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>Lays a file out as a form.</summary>
internal static class ChildFormReader
{
    // Lines of the paper form.
    public const int PaperGuardians = 2;

    public static ChildForm Read(ChildFile file, ChildHelper? helper, string term) => new()
    {
        Name = file.Child.Name,
        Sex = file.Child.Sex,
        BirthDate = file.Child.BirthDate?.ToString(),
        FilledOn = file.Child.FilledOn,
        Father = Of(file.Parents.Father),
        Mother = Of(file.Parents.Mother),
        Guardians = Padded([.. file.Guardians.Guardians.Take(PaperGuardians).Select(Of)]),
        MoreGuardians = [.. file.Guardians.Guardians.Skip(PaperGuardians).Select(Of)],
        Detail = file.Guardians.Detail,
        Concerns = file.Concerns.Text,
        ConcernTags = [.. file.Concerns.Tags],
        Helper = new() { Name = helper?.Name, Occupation = helper?.Occupation, Phone = helper?.Phone, From = helper?.From },
        Background = Background(file),
        Study = file.Study.Terms.Find(entry => entry.Term == term) is { } study ? Of(study) : new(),
        Living = file.Living.Terms.Find(entry => entry.Term == term) is { } living ? Of(living) : new(),
    };

    public static List<GuardianForm> Padded(List<GuardianForm> guardians)
    {
        while (guardians.Count < PaperGuardians)
        {
            guardians.Add(new());
        }
        return guardians;
    }

    private static ParentForm Of(Parent parent)
    {
        var current = parent.Absences.FindLast(AbsenceRules.IsOpen);
        return new()
        {
            Name = parent.Name,
            Phones = [.. parent.Phones],
            Email = parent.Email,
            Status = parent.Status,
            Since = current?.Since?.ToString(),
            Place = current?.Place,
            Reason = current?.Reason,
            DeclaredAwayAsOf = current?.DeclaredAwayAsOf,
            StatusSince = parent.StatusSince?.ToString(),
            Capacity = parent.Capacity,
            CapacitySince = parent.CapacitySince?.ToString(),
            Earlier = [.. parent.Absences.Where(absence => absence != current).Select(Of)],
            Visits = [.. parent.Visits.Select(stay => new VisitForm { From = stay.From, To = stay.To })],
        };
    }

    private static AbsenceForm Of(Absence absence) => new()
    {
        Since = absence.Since?.ToString(),
        ReturnedOn = absence.ReturnedOn?.ToString(),
        Place = absence.Place,
        PlaceLevel = absence.PlaceLevel,
        Reason = absence.Reason,
        DeclaredAwayAsOf = absence.DeclaredAwayAsOf,
    };

    private static GuardianForm Of(Guardian guardian) => new()
    {
        PersonId = guardian.PersonId,
        Name = guardian.Name,
        Relation = guardian.Relation,
        Address = guardian.Address,
        Phones = [.. guardian.Phones],
        Email = guardian.Email,
        BirthYear = guardian.BirthYear,
        IsAdult = guardian.IsAdult,
    };

    private static BackgroundForm Background(ChildFile file) => new()
    {
        Ethnicity = file.Child.Ethnicity,
        ResidentIdNo = file.Child.ResidentIdNo,
        StudentRegistryNo = file.Child.StudentRegistryNo,
        HukouPlace = file.Child.HukouPlace,
        HukouCode = file.Child.HukouCode,
        HukouType = file.Child.HukouType,
        IsRuralFamily = file.Child.IsRuralFamily,
        HomeAddress = file.Child.HomeAddress,
        MaritalStatus = file.Parents.MaritalStatus,
        Custody = file.Parents.Custody,
        MaritalNote = file.Parents.MaritalNote,
        DetailSince = file.Guardians.DetailSince?.ToString(),
    };

    private static StudyForm Of(StudyStatus study) => new() { Level = study.Level, Difficulties = study.Difficulties, Attendance = study.Attendance };

    private static LivingForm Of(LivingStatus living) => new()
    {
        Residence = living.Residence,
        Boarding = living.Boarding,
        Meals = living.Meals,
        Transport = living.Transport,
        Health = living.Health,
        Economy = living.Economy,
    };
}
