using LeftBehind.Children.Parts;

namespace LeftBehind.Demo.Families;

/// <summary>Who looks after the child in each situation.</summary>
internal static class GuardiansWriter
{
    public static GuardiansPart Write(DemoSituation situation, DemoFamily family, DateOnly on) => situation switch
    {
        DemoSituation.WithMaternalGrandparents => Living(GuardianshipDetail.MaternalGrandparents, family, "外祖母", on.Year - 62),
        DemoSituation.FatherAway or DemoSituation.LeftAgain or DemoSituation.UnderThreeMonths => Staying(GuardianshipDetail.StayingMother, family.Mother, "母亲", family, on),
        DemoSituation.MotherAway => Staying(GuardianshipDetail.StayingFather, family.Father, "父亲", family, on),
        DemoSituation.ParentsReturned => Staying(GuardianshipDetail.StayingFather, family.Father, "父亲", family, on),
        DemoSituation.LivesAlone => new() { Detail = GuardianshipDetail.Alone },
        DemoSituation.WithMinorSibling => Living(GuardianshipDetail.WithSiblingMinor, OfTheSameName(family, "秀秀"), "姐", on.Year - 15),
        DemoSituation.WithFriend => Living(GuardianshipDetail.FriendOrNeighbour, family, "邻居", on.Year - 48),
        DemoSituation.WithRelative => Living(GuardianshipDetail.OtherRelative, OfTheSameName(family, "玉兰"), "姑", on.Year - 44),
        DemoSituation.Boarding => Living(GuardianshipDetail.BoardingOrTeacher, family, "教师", on.Year - 35),
        DemoSituation.Incomplete => new(),
        _ => WithBothGrandparents(family, on),
    };

    private static DemoFamily OfTheSameName(DemoFamily family, string givenName) => family with { Carer = family.Carer with { Name = family.Surname + givenName } };

    private static GuardiansPart WithBothGrandparents(DemoFamily family, DateOnly on)
    {
        var part = Living(GuardianshipDetail.PaternalGrandparents, family, "祖母", on.Year - 64);
        part.Guardians.Add(new() { Name = family.Father.Name[..family.Surname.Length] + "福根", Relation = "祖父", Address = family.Address, Phones = [family.Carer.Phone], BirthYear = on.Year - 66 });
        return part;
    }

    private static GuardiansPart Staying(GuardianshipDetail detail, DemoPerson parent, string relation, DemoFamily family, DateOnly on) => new()
    {
        Detail = detail,
        Guardians = [new() { PersonId = parent.PersonId, Name = parent.Name, Relation = relation, Address = family.Address, Phones = [parent.Phone], BirthYear = on.Year - 38 }],
    };

    private static GuardiansPart Living(GuardianshipDetail detail, DemoFamily family, string relation, int birthYear) => new()
    {
        Detail = detail,
        Guardians = [new() { PersonId = family.Carer.PersonId, Name = family.Carer.Name, Relation = relation, Address = family.Address, Phones = [family.Carer.Phone], BirthYear = birthYear }],
    };
}
