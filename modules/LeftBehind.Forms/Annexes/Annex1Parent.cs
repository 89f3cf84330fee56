namespace LeftBehind.Forms.Annexes;

/// <summary>父母外出情况: 姓名, 外出时间、外出地点, 联系电话/手机.</summary>
internal sealed record Annex1Parent(string Name, string AwaySinceAndWhere, string Phone)
{
    public static Annex1Parent Blank { get; } = new("", "", "");
}
