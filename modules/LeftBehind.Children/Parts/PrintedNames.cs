namespace LeftBehind.Children.Parts;

// The Chinese words of the enumerations, as forms and workbooks write them: the one place that knows them.
public static class PrintedNames
{
    private static readonly Dictionary<Enum, string> Words = new()
    {
        [Sex.Male] = "男",
        [Sex.Female] = "女",
        [HukouType.Agricultural] = "农业户口",
        [HukouType.NonAgricultural] = "非农业户口",
        [HukouType.Resident] = "居民户口",
        [ParentRole.Father] = "父亲",
        [ParentRole.Mother] = "母亲",
        [ParentStatus.Unknown] = "不详",
        [ParentStatus.Home] = "在家",
        [ParentStatus.AwayInCounty] = "县内外出",
        [ParentStatus.AwayInProvince] = "省内县外",
        [ParentStatus.AwayOutOfProvince] = "省外",
        [ParentStatus.Overseas] = "国（境）外",
        [ParentStatus.Deceased] = "去世",
        [ParentStatus.Missing] = "失联",
        [ParentStatus.Imprisoned] = "服刑",
        [CareCapacity.Able] = "有监护能力",
        [CareCapacity.LimitedByIllness] = "因病监护能力不足",
        [CareCapacity.Unable] = "无监护能力",
        [MaritalStatus.Married] = "已婚",
        [MaritalStatus.Divorced] = "离异",
        [MaritalStatus.Widowed] = "丧偶",
        [MaritalStatus.Separated] = "分居",
        [MaritalStatus.Unmarried] = "未婚",
        [MaritalStatus.Remarried] = "再婚",
        [Custody.Both] = "共同抚养",
        [Custody.Father] = "随父",
        [Custody.Mother] = "随母",
        [AbsenceReason.Work] = "务工",
        [AbsenceReason.Business] = "经商",
        [AbsenceReason.Startup] = "创业",
        [AbsenceReason.Other] = "其他",
        [PlaceLevel.InCounty] = "县内",
        [PlaceLevel.InProvince] = "省内县外",
        [PlaceLevel.OutOfProvince] = "省外",
        [PlaceLevel.Overseas] = "国（境）外",
        [GuardianshipForm.WithGrandparents] = "随祖父母生活",
        [GuardianshipForm.WithRelativesOrFriends] = "随亲戚朋友生活",
        [GuardianshipForm.Independent] = "独立生活",
        [GuardianshipForm.Other] = "随其他生活",
        [GuardianshipDetail.PaternalGrandparents] = "祖父母",
        [GuardianshipDetail.MaternalGrandparents] = "外祖父母",
        [GuardianshipDetail.StayingFather] = "父亲",
        [GuardianshipDetail.StayingMother] = "母亲",
        [GuardianshipDetail.OtherRelative] = "其他亲属",
        [GuardianshipDetail.FriendOrNeighbour] = "朋友或邻居",
        [GuardianshipDetail.BoardingOrTeacher] = "寄宿或随教师",
        [GuardianshipDetail.Alone] = "独自一人",
        [GuardianshipDetail.WithSiblingMinor] = "与未成年兄弟姐妹",
        [GuardianshipDetail.Institution] = "机构照料",
        [ConcernTag.Learning] = "学业困难",
        [ConcernTag.Truancy] = "厌学/旷课",
        [ConcernTag.Emotion] = "情绪/心理",
        [ConcernTag.Behaviour] = "行为偏差",
        [ConcernTag.InternetAddiction] = "沉迷网络",
        [ConcernTag.PeersOrBullying] = "人际/欺凌",
        [ConcernTag.Safety] = "安全隐患",
        [ConcernTag.HealthOrDisability] = "健康/残疾",
        [ConcernTag.Poverty] = "经济困难",
        [ConcernTag.WeakGuardianship] = "监护缺失/监护能力弱",
        [ConcernTag.DistanceFromParents] = "亲子疏离",
        [ConcernTag.Other] = "其他",
        [ChangeType.New] = "新增",
        [ChangeType.TransferIn] = "转入",
        [ChangeType.TransferOut] = "转出",
        [ChangeType.GuardianChanged] = "监护人变更",
        [ChangeType.ParentAbsenceChanged] = "父母外出变更",
        [ChangeType.ParentsReturned] = "父母返乡",
        [ChangeType.Graduated] = "毕业",
        [ChangeType.Suspended] = "休学",
        [ChangeType.DroppedOut] = "辍学",
        [ChangeType.Deceased] = "死亡",
        [ChangeType.Resumed] = "复学",
        [ChangeType.Reopened] = "重新登记",
        [ChangeType.ContactChanged] = "联系方式变更",
        [ChangeType.PairingChanged] = "结对变更",
        [ChangeType.Other] = "其他",
        [StudyLevel.Good] = "良好",
        [StudyLevel.Average] = "一般",
        [StudyLevel.Weak] = "困难",
        [BoardingKind.Boarding] = "寄宿",
        [BoardingKind.Day] = "走读",
        [ChildState.Watching] = "观察",
        [ChildState.Listed] = "在册",
        [ChildState.NotListed] = "未列入",
        [ChildState.TransferredOut] = "转出",
        [ChildState.ParentsReturned] = "返乡",
        [ChildState.Graduated] = "毕业",
        [ChildState.Suspended] = "休学",
        [ChildState.DroppedOut] = "辍学",
        [ChildState.Deceased] = "死亡",
        [ChildState.NoLongerCounts] = "退出",
    };

    public static string Of(Enum value) => Words[value];

    // Reads back what Of writes; other spellings are the importer's business.
    public static bool TryParse<T>(string? word, out T value) where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Words.TryGetValue(candidate, out var known) && known == word?.Trim())
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
