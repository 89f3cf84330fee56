using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>监护形式 as it is printed and as people write it, and what it comes to with what else the line says.</summary>
internal static class GuardianshipWords
{
    private static readonly (string Word, GuardianshipForm Form, GuardianshipDetail? Detail)[] _known =
    [
        ("外祖父母", GuardianshipForm.WithGrandparents, GuardianshipDetail.MaternalGrandparents),
        ("外公", GuardianshipForm.WithGrandparents, GuardianshipDetail.MaternalGrandparents),
        ("外婆", GuardianshipForm.WithGrandparents, GuardianshipDetail.MaternalGrandparents),
        ("姥", GuardianshipForm.WithGrandparents, GuardianshipDetail.MaternalGrandparents),
        ("爷爷", GuardianshipForm.WithGrandparents, GuardianshipDetail.PaternalGrandparents),
        ("奶奶", GuardianshipForm.WithGrandparents, GuardianshipDetail.PaternalGrandparents),
        ("祖", GuardianshipForm.WithGrandparents, null),
        ("隔代", GuardianshipForm.WithGrandparents, null),
        ("亲戚", GuardianshipForm.WithRelativesOrFriends, null),
        ("亲友", GuardianshipForm.WithRelativesOrFriends, null),
        ("亲属", GuardianshipForm.WithRelativesOrFriends, null),
        ("朋友", GuardianshipForm.WithRelativesOrFriends, null),
        ("邻居", GuardianshipForm.WithRelativesOrFriends, GuardianshipDetail.FriendOrNeighbour),
        ("独立", GuardianshipForm.Independent, null),
        ("独自", GuardianshipForm.Independent, GuardianshipDetail.Alone),
        ("单独生活", GuardianshipForm.Independent, GuardianshipDetail.Alone),
        ("母", GuardianshipForm.Other, GuardianshipDetail.StayingMother),
        ("妈", GuardianshipForm.Other, GuardianshipDetail.StayingMother),
        ("父", GuardianshipForm.Other, GuardianshipDetail.StayingFather),
        ("爸", GuardianshipForm.Other, GuardianshipDetail.StayingFather),
        ("寄宿", GuardianshipForm.Other, GuardianshipDetail.BoardingOrTeacher),
        ("住校", GuardianshipForm.Other, GuardianshipDetail.BoardingOrTeacher),
        ("教师", GuardianshipForm.Other, GuardianshipDetail.BoardingOrTeacher),
        ("老师", GuardianshipForm.Other, GuardianshipDetail.BoardingOrTeacher),
        ("福利院", GuardianshipForm.Other, GuardianshipDetail.Institution),
        ("机构", GuardianshipForm.Other, GuardianshipDetail.Institution),
        ("其他", GuardianshipForm.Other, null),
        ("其它", GuardianshipForm.Other, null),
    ];

    /// <summary>Null where the words are none that are known.</summary>
    public static (GuardianshipForm Form, GuardianshipDetail? Detail)? Parse(string text)
    {
        var word = Array.Find(_known, known => text.Contains(known.Word, StringComparison.Ordinal));
        return word.Word is null ? null : (word.Form, word.Detail);
    }

    /// <summary>The way of living behind a printed form, from who looks after the child; null where nothing tells.</summary>
    public static GuardianshipDetail? DetailOf(GuardianshipForm form, IReadOnlyList<Guardian> guardians, ParsedParent father, ParsedParent mother)
    {
        var relation = guardians.Count > 0 ? guardians[0].Relation ?? "" : "";
        var told = Parse(relation);
        return form switch
        {
            GuardianshipForm.WithGrandparents => told?.Detail is GuardianshipDetail.MaternalGrandparents ? GuardianshipDetail.MaternalGrandparents : GuardianshipDetail.PaternalGrandparents,
            GuardianshipForm.WithRelativesOrFriends => told?.Detail is GuardianshipDetail.FriendOrNeighbour || relation.Contains("朋友", StringComparison.Ordinal) ? GuardianshipDetail.FriendOrNeighbour : GuardianshipDetail.OtherRelative,
            GuardianshipForm.Independent => GuardianshipDetail.Alone,
            _ when told is { Form: GuardianshipForm.Other, Detail: { } detail } => detail,
            _ when father.IsAway && mother.Status == ParentStatus.Home => GuardianshipDetail.StayingMother,
            _ when mother.IsAway && father.Status == ParentStatus.Home => GuardianshipDetail.StayingFather,
            _ => null,
        };
    }
}
