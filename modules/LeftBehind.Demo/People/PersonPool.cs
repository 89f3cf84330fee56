namespace LeftBehind.Demo.People;

/// <summary>Invented people. Nobody's name is taken from a register; surnames and given names are drawn separately.</summary>
internal sealed class PersonPool(Random random)
{
    private static readonly string[] Surnames =
    [
        "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "周", "吴", "徐", "孙", "朱", "马", "胡", "郭", "林", "何", "高", "罗",
        "郑", "梁", "谢", "宋", "唐", "许", "邓", "冯", "韩", "曹", "曾", "彭", "萧", "蔡", "潘", "田", "董", "袁", "于", "余",
        "叶", "蒋", "杜", "苏", "魏", "程", "吕", "丁", "沈", "任", "姚", "卢", "傅", "钟", "姜", "崔", "谭", "廖", "范", "汪",
        "单", "仇", "解", "区", "查", "欧阳", "上官", "尉迟", "诸葛",
    ];

    private static readonly string[] SheSurnames = ["蓝", "雷", "钟"];

    private static readonly string[] GirlsNames =
    [
        "芳", "婷", "静", "雨欣", "梓涵", "思琪", "佳怡", "晓燕", "雅琪", "欣怡", "诗涵", "梦洁", "可馨", "紫萱", "若曦", "美玲", "小兰", "秋月", "春燕", "㛃",
    ];

    private static readonly string[] BoysNames =
    [
        "伟", "强", "浩", "俊杰", "子轩", "宇航", "浩然", "志强", "文博", "嘉豪", "建军", "天佑", "明轩", "家乐", "晓东", "立新", "小龙", "国栋", "一鸣", "𠮷",
    ];

    private static readonly string[] MothersNames = ["秀英", "丽", "敏", "艳", "娟", "霞", "秀兰", "红梅", "玉珍", "桂香", "春花", "彩云"];

    private static readonly string[] FathersNames = ["建国", "军", "勇", "杰", "涛", "明", "超", "国强", "海波", "永福", "志明", "根生"];

    private static readonly (string Name, string Ethnicity, bool Girl)[] NamesWithADot =
    [
        ("阿依古丽·买买提", "维吾尔族", true), ("古丽娜·艾山", "维吾尔族", true), ("艾力·吐尔逊", "维吾尔族", false),
        ("吉克·木呷", "彝族", false), ("阿加·伍各莫", "彝族", true), ("叶尔兰·哈力木", "哈萨克族", false),
    ];

    public string Surname() => Pick(Surnames);

    public string SheSurname() => Pick(SheSurnames);

    public string Mother() => Surname() + Pick(MothersNames);

    public string Father(string surname) => surname + Pick(FathersNames);

    public string Grandmother() => Surname() + Pick(MothersNames);

    public string Child(string surname, bool girl) => surname + Pick(girl ? GirlsNames : BoysNames);

    public (string Name, string Ethnicity, bool Girl) ChildWithADot() => NamesWithADot[random.Next(NamesWithADot.Length)];

    private string Pick(string[] names) => names[random.Next(names.Length)];
}
