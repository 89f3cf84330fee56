namespace LeftBehind.Children.Parts;

// Which of the four printed words a way of living is (domain S105): one staying parent, boarding and institutions have none of their own.
public static class GuardianshipForms
{
    public static GuardianshipForm Of(GuardianshipDetail detail) => detail switch
    {
        GuardianshipDetail.PaternalGrandparents or GuardianshipDetail.MaternalGrandparents => GuardianshipForm.WithGrandparents,
        GuardianshipDetail.OtherRelative or GuardianshipDetail.FriendOrNeighbour => GuardianshipForm.WithRelativesOrFriends,
        GuardianshipDetail.Alone or GuardianshipDetail.WithSiblingMinor => GuardianshipForm.Independent,
        _ => GuardianshipForm.Other,
    };

    // With the county's setting the one-parent case prints 随其他生活（母亲）.
    public static string Print(GuardianshipDetail? detail, bool nameStayingParent = false) => detail switch
    {
        null => "",
        GuardianshipDetail.StayingFather or GuardianshipDetail.StayingMother when nameStayingParent =>
            $"{PrintedNames.Of(Of(detail.Value))}（{PrintedNames.Of(detail.Value)}）",
        _ => PrintedNames.Of(Of(detail.Value)),
    };
}
