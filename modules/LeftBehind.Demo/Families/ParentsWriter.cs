using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Demo.People;

namespace LeftBehind.Demo.Families;

/// <summary>Tells a situation as dated facts about both parents.</summary>
internal sealed class ParentsWriter(Random random, PlacePool places, DateOnly on)
{
    public ParentsPart Write(DemoSituation situation, DemoFamily family)
    {
        var part = new ParentsPart { Father = Away(family.Father), Mother = Away(family.Mother), MaritalStatus = MaritalStatus.Married };
        switch (situation)
        {
            case DemoSituation.BothAwayMonthKnown: MonthOnly(part.Father); MonthOnly(part.Mother); break;
            case DemoSituation.FatherAway: part.Mother = AtHome(family.Mother); break;
            case DemoSituation.MotherAway: part.Father = AtHome(family.Father); break;
            case DemoSituation.OtherParentUnable: part.Mother = Unable(family.Mother); break;
            case DemoSituation.UnderThreeMonths: part.Father = Away(family.Father, random.Next(10, 80)); part.Mother = AtHome(family.Mother); break;
            case DemoSituation.ShortVisit: part.Father.Visits.Add(new() { From = on.AddDays(-40), To = on.AddDays(-30) }); break;
            case DemoSituation.LeftAgain: part.Father = LeftAgain(family.Father); part.Mother = AtHome(family.Mother); break;
            case DemoSituation.ParentsReturned: Return(part.Father); Return(part.Mother); break;
            case DemoSituation.FatherDead: part.Father = Gone(family.Father, ParentStatus.Deceased); part.MaritalStatus = MaritalStatus.Widowed; break;
            case DemoSituation.MotherImprisoned: part.Mother = Gone(family.Mother, ParentStatus.Imprisoned); break;
            case DemoSituation.Divorced: part.Mother = Gone(family.Mother, ParentStatus.Unknown); part.MaritalStatus = MaritalStatus.Divorced; part.Custody = Custody.Father; break;
            case DemoSituation.Overseas: GoAbroad(part.Father); GoAbroad(part.Mother); break;
            case DemoSituation.DeclaredOnly: Declare(part.Father); Declare(part.Mother); break;
            case DemoSituation.Incomplete: part.Father = new() { Name = family.Father.Name }; part.Mother = new(); break;
            default: break;
        }

        return part;
    }

    private Parent Away(DemoPerson person) => Away(person, random.Next(120, 1800));

    private Parent Away(DemoPerson person, int days)
    {
        var inProvince = random.Next(10) < 4;
        var parent = Known(person, inProvince ? ParentStatus.AwayInProvince : ParentStatus.AwayOutOfProvince);
        parent.Absences.Add(new()
        {
            Since = PartialDate.Of(on.AddDays(-days)),
            Place = inProvince ? places.WithinProvince() : places.BeyondProvince(),
            PlaceLevel = inProvince ? PlaceLevel.InProvince : PlaceLevel.OutOfProvince,
            Reason = random.Next(5) == 0 ? AbsenceReason.Business : AbsenceReason.Work,
        });
        return parent;
    }

    private Parent LeftAgain(DemoPerson person)
    {
        var parent = Away(person, 150);
        parent.Absences.Insert(0, new()
        {
            Since = PartialDate.Of(on.AddDays(-700)),
            ReturnedOn = PartialDate.Of(on.AddDays(-260)),
            Place = places.BeyondProvince(),
            PlaceLevel = PlaceLevel.OutOfProvince,
            Reason = AbsenceReason.Work,
        });
        return parent;
    }

    private Parent Unable(DemoPerson person)
    {
        var parent = AtHome(person);
        (parent.Capacity, parent.CapacitySince) = (CareCapacity.Unable, PartialDate.Of(on.AddDays(-500)));
        return parent;
    }

    private Parent Gone(DemoPerson person, ParentStatus status)
    {
        var parent = Known(person, status);
        parent.StatusSince = Month(on.AddDays(-random.Next(300, 900)));
        parent.Phones = [];
        return parent;
    }

    private void Return(Parent parent)
    {
        parent.Status = ParentStatus.Home;
        parent.Absences[^1].ReturnedOn = PartialDate.Of(on.AddDays(-35));
    }

    private void GoAbroad(Parent parent)
    {
        parent.Status = ParentStatus.Overseas;
        (parent.Absences[^1].Place, parent.Absences[^1].PlaceLevel) = (places.Abroad(), PlaceLevel.Overseas);
    }

    private void Declare(Parent parent) => (parent.Absences[^1].Since, parent.Absences[^1].DeclaredAwayAsOf) = (null, on.AddDays(-20));

    private static Parent AtHome(DemoPerson person) => Known(person, ParentStatus.Home);

    private static void MonthOnly(Parent parent) => parent.Absences[^1].Since = Month(parent.Absences[^1].Since!.Value.FirstDay);

    private static PartialDate Month(DateOnly day) => new(day.Year, day.Month);

    private static Parent Known(DemoPerson person, ParentStatus status) => new()
    {
        PersonId = person.PersonId,
        Name = person.Name,
        Phones = [person.Phone],
        // One in ten reads e-mail; the domain belongs to nobody.
        Email = person.Phone.EndsWith('7') ? $"{person.Phone}@mail.example" : null,
        Status = status,
        Capacity = CareCapacity.Able,
    };
}
