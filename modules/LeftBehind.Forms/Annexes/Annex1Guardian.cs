namespace LeftBehind.Forms.Annexes;

/// <summary>实际监护人情况: 姓名, 与学生的关系, 详细地址, 联系电话/手机.</summary>
internal sealed record Annex1Guardian(string Name, string Relation, string Address, string Phone)
{
    public static Annex1Guardian Blank { get; } = new("", "", "", "");
}
