using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Import;

/// <summary>How far away a place is, as far as its name says it: provinces, Zhejiang's cities, countries.</summary>
internal static class PlaceLevels
{
    private static readonly string[] _provinces =
    [
        "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州",
        "云南", "陕西", "甘肃", "青海", "内蒙古", "广西", "西藏", "宁夏", "新疆", "苏州", "无锡", "常州", "南京", "南通", "昆山", "广州", "深圳", "东莞", "佛山", "中山", "珠海",
        "厦门", "福州", "泉州", "武汉", "长沙", "合肥", "南昌", "郑州", "西安", "成都", "昆明", "贵阳", "青岛", "济南", "大连", "沈阳", "哈尔滨", "石家庄", "太原", "兰州", "乌鲁木齐", "南宁", "海口",
    ];

    private static readonly string[] _province =
        ["浙江", "杭州", "宁波", "温州", "嘉兴", "湖州", "绍兴", "金华", "衢州", "舟山", "台州", "丽水", "义乌", "永康", "慈溪", "余姚", "萧山", "柯桥", "诸暨", "乐清", "瑞安", "温岭", "海宁", "桐乡", "省内"];

    private static readonly string[] _abroad =
        ["意大利", "西班牙", "法国", "德国", "葡萄牙", "希腊", "奥地利", "荷兰", "匈牙利", "罗马尼亚", "俄罗斯", "美国", "加拿大", "巴西", "日本", "韩国", "新加坡", "泰国", "越南", "非洲", "欧洲", "迪拜", "香港", "澳门", "台湾", "国外", "境外", "米兰", "罗马", "马德里", "巴塞罗那", "巴黎"];

    private static readonly string[] _county = ["本县", "县内", "县城", "本市区", "本区", "镇上", "乡镇企业", "本镇", "本乡", "本地"];

    public static PlaceLevel? Of(string place) =>
        place.Length == 0 ? null
        : Names(_abroad, place) ? PlaceLevel.Overseas
        : Names(_county, place) ? PlaceLevel.InCounty
        : Names(_province, place) ? PlaceLevel.InProvince
        : Names(_provinces, place) || place.Contains("省外", StringComparison.Ordinal) ? PlaceLevel.OutOfProvince
        : null;

    public static ParentStatus StatusOf(PlaceLevel level) => level switch
    {
        PlaceLevel.InCounty => ParentStatus.AwayInCounty,
        PlaceLevel.InProvince => ParentStatus.AwayInProvince,
        PlaceLevel.Overseas => ParentStatus.Overseas,
        _ => ParentStatus.AwayOutOfProvince,
    };

    private static bool Names(string[] names, string place) => names.Any(name => place.Contains(name, StringComparison.Ordinal));
}
